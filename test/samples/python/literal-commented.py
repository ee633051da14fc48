# Landing page: everything from one bucket.
{
    "CallerReference": "landing",
    "Comment": ("Landing page, "  # shown in the console's list
                "since 2023"),
    "Enabled": True,
    "DefaultRootObject": 'index.html',
    "Origins": {"Quantity": 1, "Items": ({
        "Id": r"bucket",
        "DomainName": "landing-of-example.s3.eu-west-1.amazonaws.com",
        "S3OriginConfig": {"OriginAccessIdentity": ""},
        "OriginAccessControlId": "E1KQ9W3ZP7T2YB",
    },)},
    "DefaultCacheBehavior": {
        "TargetOriginId": "bucket",
        "ViewerProtocolPolicy": "redirect-to-https",
        "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
        "Compress": True,
    },
    "PriceClass": "PriceClass_100",
    "WebACLId": '''''',  # none yet
}
