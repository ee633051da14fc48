import { ActiveTrustedKeyGroups } from "./access/ActiveTrustedKeyGroups";
import { ActiveTrustedSigners } from "./access/ActiveTrustedSigners";
import { GeoRestriction } from "./access/GeoRestriction";
import { KeyPairIds } from "./access/KeyPairIds";
import { KGKeyPairIds } from "./access/KGKeyPairIds";
import { Restrictions } from "./access/Restrictions";
import { Signer } from "./access/Signer";
import { TrustedKeyGroups } from "./access/TrustedKeyGroups";
import { TrustedSigners } from "./access/TrustedSigners";
import { AllowedMethods } from "./behaviors/AllowedMethods";
import { CacheBehavior } from "./behaviors/CacheBehavior";
import { CacheBehaviors } from "./behaviors/CacheBehaviors";
import { CachedMethods } from "./behaviors/CachedMethods";
import { CookieNames } from "./behaviors/CookieNames";
import { CookiePreference } from "./behaviors/CookiePreference";
import { DefaultCacheBehavior } from "./behaviors/DefaultCacheBehavior";
import { ForwardedValues } from "./behaviors/ForwardedValues";
import { FunctionAssociation } from "./behaviors/FunctionAssociation";
import { FunctionAssociations } from "./behaviors/FunctionAssociations";
import { GrpcConfig } from "./behaviors/GrpcConfig";
import { Headers } from "./behaviors/Headers";
import { LambdaFunctionAssociation } from "./behaviors/LambdaFunctionAssociation";
import { LambdaFunctionAssociations } from "./behaviors/LambdaFunctionAssociations";
import { QueryStringCacheKeys } from "./behaviors/QueryStringCacheKeys";
import { Aliases } from "./distribution/Aliases";
import { AliasICPRecordal } from "./distribution/AliasICPRecordal";
import { CacheTagConfig } from "./distribution/CacheTagConfig";
import { CustomErrorResponse } from "./distribution/CustomErrorResponse";
import { CustomErrorResponses } from "./distribution/CustomErrorResponses";
import { Distribution } from "./distribution/Distribution";
import { DistributionConfig } from "./distribution/DistributionConfig";
import { DistributionConfigWithTags } from "./distribution/DistributionConfigWithTags";
import { DistributionList } from "./distribution/DistributionList";
import { DistributionSummary } from "./distribution/DistributionSummary";
import { LoggingConfig } from "./distribution/LoggingConfig";
import { Tag } from "./distribution/Tag";
import { Tags } from "./distribution/Tags";
import { CustomHeaders } from "./origins/CustomHeaders";
import { CustomOriginConfig } from "./origins/CustomOriginConfig";
import { Origin } from "./origins/Origin";
import { OriginCustomHeader } from "./origins/OriginCustomHeader";
import { OriginGroup } from "./origins/OriginGroup";
import { OriginGroupFailoverCriteria } from "./origins/OriginGroupFailoverCriteria";
import { OriginGroupMember } from "./origins/OriginGroupMember";
import { OriginGroupMembers } from "./origins/OriginGroupMembers";
import { OriginGroups } from "./origins/OriginGroups";
import { OriginMtlsConfig } from "./origins/OriginMtlsConfig";
import { OriginShield } from "./origins/OriginShield";
import { OriginSslProtocols } from "./origins/OriginSslProtocols";
import { Origins } from "./origins/Origins";
import { S3OriginConfig } from "./origins/S3OriginConfig";
import { StatusCodes } from "./origins/StatusCodes";
import { VpcOriginConfig } from "./origins/VpcOriginConfig";
import { CreateDistributionRequest } from "./requests/CreateDistributionRequest";
import { CreateDistributionResult } from "./requests/CreateDistributionResult";
import { CreateDistributionWithTagsRequest } from "./requests/CreateDistributionWithTagsRequest";
import { CreateDistributionWithTagsResult } from "./requests/CreateDistributionWithTagsResult";
import { DeleteServiceLinkedRoleRequest } from "./requests/DeleteServiceLinkedRoleRequest";
import { GetDistributionConfigRequest } from "./requests/GetDistributionConfigRequest";
import { GetDistributionConfigResult } from "./requests/GetDistributionConfigResult";
import { GetDistributionRequest } from "./requests/GetDistributionRequest";
import { GetDistributionResult } from "./requests/GetDistributionResult";
import { ListDistributionsByWebACLIdRequest } from "./requests/ListDistributionsByWebACLIdRequest";
import { ListDistributionsByWebACLIdResult } from "./requests/ListDistributionsByWebACLIdResult";
import { ListDistributionsRequest } from "./requests/ListDistributionsRequest";
import { ListDistributionsResult } from "./requests/ListDistributionsResult";
import { UpdateDistributionRequest } from "./requests/UpdateDistributionRequest";
import { UpdateDistributionResult } from "./requests/UpdateDistributionResult";
import { ParameterDefinition } from "./tenants/ParameterDefinition";
import { ParameterDefinitionSchema } from "./tenants/ParameterDefinitionSchema";
import { StringSchemaConfig } from "./tenants/StringSchemaConfig";
import { TenantConfig } from "./tenants/TenantConfig";
import { ConnectionFunctionAssociation } from "./viewers/ConnectionFunctionAssociation";
import { TrustStoreConfig } from "./viewers/TrustStoreConfig";
import { ViewerCertificate } from "./viewers/ViewerCertificate";
import { ViewerMtlsConfig } from "./viewers/ViewerMtlsConfig";

/** Every structure by its API name; a file that is missing here fails a test. */
export const structures = {
	ActiveTrustedKeyGroups,
	ActiveTrustedSigners,
	AliasICPRecordal,
	Aliases,
	AllowedMethods,
	CacheBehavior,
	CacheBehaviors,
	CacheTagConfig,
	CachedMethods,
	ConnectionFunctionAssociation,
	CookieNames,
	CookiePreference,
	CreateDistributionRequest,
	CreateDistributionResult,
	CreateDistributionWithTagsRequest,
	CreateDistributionWithTagsResult,
	CustomErrorResponse,
	CustomErrorResponses,
	CustomHeaders,
	CustomOriginConfig,
	DefaultCacheBehavior,
	DeleteServiceLinkedRoleRequest,
	Distribution,
	DistributionConfig,
	DistributionConfigWithTags,
	DistributionList,
	DistributionSummary,
	ForwardedValues,
	FunctionAssociation,
	FunctionAssociations,
	GeoRestriction,
	GetDistributionConfigRequest,
	GetDistributionConfigResult,
	GetDistributionRequest,
	GetDistributionResult,
	GrpcConfig,
	Headers,
	KGKeyPairIds,
	KeyPairIds,
	LambdaFunctionAssociation,
	LambdaFunctionAssociations,
	ListDistributionsByWebACLIdRequest,
	ListDistributionsByWebACLIdResult,
	ListDistributionsRequest,
	ListDistributionsResult,
	LoggingConfig,
	Origin,
	OriginCustomHeader,
	OriginGroup,
	OriginGroupFailoverCriteria,
	OriginGroupMember,
	OriginGroupMembers,
	OriginGroups,
	OriginMtlsConfig,
	OriginShield,
	OriginSslProtocols,
	Origins,
	ParameterDefinition,
	ParameterDefinitionSchema,
	QueryStringCacheKeys,
	Restrictions,
	S3OriginConfig,
	Signer,
	StatusCodes,
	StringSchemaConfig,
	Tag,
	Tags,
	TenantConfig,
	TrustStoreConfig,
	TrustedKeyGroups,
	TrustedSigners,
	UpdateDistributionRequest,
	UpdateDistributionResult,
	ViewerCertificate,
	ViewerMtlsConfig,
	VpcOriginConfig,
};
