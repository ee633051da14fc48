dict(
    CallerReference=str(time.time()),
    Comment=f"{stage} site",
    Enabled=True,
    Aliases={"Quantity": len(names), "Items": names},
    Origins={"Quantity": 1, "Items": [{
        "Id": "bucket",
        "DomainName": "%s.s3.%s.amazonaws.com" % (bucket, region),
        "S3OriginConfig": {"OriginAccessIdentity": ""},
        "OriginAccessControlId": control["Id"],
    }]},
    DefaultCacheBehavior={
        "TargetOriginId": "bucket",
        "ViewerProtocolPolicy": "redirect-to-https",
        "CachePolicyId": CACHING_OPTIMIZED,
    },
    ViewerCertificate={
        "ACMCertificateArn": certificate.arn,
        "SSLSupportMethod": "sni-only",
        "MinimumProtocolVersion": "TLSv1.2_2021",
    },
)
