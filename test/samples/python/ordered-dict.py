OrderedDict([("CallerReference", "shop"), ("Comment", "Shop"), ("Enabled", False),
    ("Origins", OrderedDict([("Quantity", 1), ("Items", [OrderedDict([("Id", "lb"), ("DomainName", host),
        ("CustomOriginConfig", OrderedDict([("HTTPPort", 80), ("HTTPSPort", 443), ("OriginProtocolPolicy", "https-only"),
            ("OriginSslProtocols", {"Quantity": 1, "Items": ["TLSv1.2"]})]))])])])),
    ("DefaultCacheBehavior", {"TargetOriginId": "lb", "ViewerProtocolPolicy": "https-only", "MinTTL": 0 if test else 60,
        "ForwardedValues": {"QueryString": True, "Cookies": {"Forward": "all"}}})])
