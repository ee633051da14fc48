{
    'CallerReference': 'shop-' + stamp,
    'Comment': f'Shop of {brand!r}',
    'Enabled': not is_draft,
    'Aliases': {'Quantity': len(hosts), 'Items': [host.lower() for host in hosts]},
    'Origins': {'Quantity': 1, 'Items': [{
        'Id': 'lb',
        'DomainName': settings['origin'],
        'CustomHeaders': {'Quantity': 1, 'Items': [{'HeaderName': 'X-Shop', 'HeaderValue': os.environ["TOKEN"]}]},
        'CustomOriginConfig': {'HTTPPort': 80, 'HTTPSPort': 443, 'OriginProtocolPolicy': 'https-only'},
    }]},
    'DefaultCacheBehavior': {
        'TargetOriginId': 'lb', 'ViewerProtocolPolicy': 'https-only',
        'MinTTL': 60 * 60, 'DefaultTTL': DAY if cached else 0, 'MaxTTL': YEAR,
        **behavior_defaults,
    },
}
