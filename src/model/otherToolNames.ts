/** Names that other tools give to members of the API, by structure and name as they spell it. */
export const OTHER_TOOL_NAMES: {
	readonly [structure: string]: { readonly [spelling: string]: readonly [member: string, tool: string] };
} = {
	DistributionConfig: {
		IPV6Enabled: ["IsIPV6Enabled", "CloudFormation"],
		CNAMEs: ["Aliases", "CloudFormation"],
		S3Origin: ["Origins", "CloudFormation"],
		CustomOrigin: ["Origins", "CloudFormation"],
		CacheBehavior: ["CacheBehaviors", "XML"],
		origin: ["Origins", "Terraform"],
		origin_group: ["OriginGroups", "Terraform"],
		ordered_cache_behavior: ["CacheBehaviors", "Terraform"],
		custom_error_response: ["CustomErrorResponses", "Terraform"],
		logging_config: ["Logging", "Terraform"],
	},
	Origin: {
		OriginCustomHeaders: ["CustomHeaders", "CloudFormation"],
		custom_header: ["CustomHeaders", "Terraform"],
		origin_id: ["Id", "Terraform"],
	},
	OriginGroup: {
		origin_id: ["Id", "Terraform"],
		member: ["Members", "Terraform"],
	},
	GeoRestriction: {
		Locations: ["Items", "CloudFormation and Terraform"],
	},
	DefaultCacheBehavior: {
		CachedMethods: ["AllowedMethods.CachedMethods", "CloudFormation"],
		cached_methods: ["AllowedMethods.CachedMethods", "Terraform"],
		lambda_function_association: ["LambdaFunctionAssociations", "Terraform"],
		function_association: ["FunctionAssociations", "Terraform"],
	},
	CacheBehavior: {
		CachedMethods: ["AllowedMethods.CachedMethods", "CloudFormation"],
		cached_methods: ["AllowedMethods.CachedMethods", "Terraform"],
		lambda_function_association: ["LambdaFunctionAssociations", "Terraform"],
		function_association: ["FunctionAssociations", "Terraform"],
	},
	LambdaFunctionAssociation: {
		lambda_arn: ["LambdaFunctionARN", "Terraform"],
	},
	OriginCustomHeader: {
		name: ["HeaderName", "Terraform"],
		value: ["HeaderValue", "Terraform"],
	},
};
