{'DistributionConfigWithTags': {'DistributionConfig': {'CallerReference'
: 'docs', 'DefaultCacheBehavior': {'TargetOriginId': 'docs', 'ViewerProt
ocolPolicy': 'redirect-to-https', 'CachePolicyId': '658327ea-f89d-4fab-a
63d-7e88639e58f6'}, 'Comment': 'Handbook', 'Enabled': True, 'Origins': {
'Quantity': 1, 'Items': [{'Id': 'docs', 'DomainName': 'docs-of-ex
