import { ActiveTrustedKeyGroups } from "./ActiveTrustedKeyGroups";
import { ActiveTrustedSigners } from "./ActiveTrustedSigners";
import { Aliases } from "./Aliases";
import { AliasICPRecordal } from "./AliasICPRecordal";
import { AllowedMethods } from "./AllowedMethods";
import { CacheBehavior } from "./CacheBehavior";
import { CacheBehaviors } from "./CacheBehaviors";
import { CachedMethods } from "./CachedMethods";
import { CacheTagConfig } from "./CacheTagConfig";
import { ConnectionFunctionAssociation } from "./ConnectionFunctionAssociation";
import { CookieNames } from "./CookieNames";
import { CookiePreference } from "./CookiePreference";
import { CreateDistributionRequest } from "./CreateDistributionRequest";
import { CreateDistributionResult } from "./CreateDistributionResult";
import { CreateDistributionWithTagsRequest } from "./CreateDistributionWithTagsRequest";
import { CreateDistributionWithTagsResult } from "./CreateDistributionWithTagsResult";
import { CustomErrorResponse } from "./CustomErrorResponse";
import { CustomErrorResponses } from "./CustomErrorResponses";
import { CustomHeaders } from "./CustomHeaders";
import { CustomOriginConfig } from "./CustomOriginConfig";
import { DefaultCacheBehavior } from "./DefaultCacheBehavior";
import { DeleteServiceLinkedRoleRequest } from "./DeleteServiceLinkedRoleRequest";
import { Distribution } from "./Distribution";
import { DistributionConfig } from "./DistributionConfig";
import { DistributionConfigWithTags } from "./DistributionConfigWithTags";
import { DistributionList } from "./DistributionList";
import { DistributionSummary } from "./DistributionSummary";
import { ForwardedValues } from "./ForwardedValues";
import { FunctionAssociation } from "./FunctionAssociation";
import { FunctionAssociations } from "./FunctionAssociations";
import { GeoRestriction } from "./GeoRestriction";
import { GetDistributionConfigRequest } from "./GetDistributionConfigRequest";
import { GetDistributionConfigResult } from "./GetDistributionConfigResult";
import { GetDistributionRequest } from "./GetDistributionRequest";
import { GetDistributionResult } from "./GetDistributionResult";
import { GrpcConfig } from "./GrpcConfig";
import { Headers } from "./Headers";
import { KeyPairIds } from "./KeyPairIds";
import { KGKeyPairIds } from "./KGKeyPairIds";
import { LambdaFunctionAssociation } from "./LambdaFunctionAssociation";
import { LambdaFunctionAssociations } from "./LambdaFunctionAssociations";
import { ListDistributionsByWebACLIdRequest } from "./ListDistributionsByWebACLIdRequest";
import { ListDistributionsByWebACLIdResult } from "./ListDistributionsByWebACLIdResult";
import { ListDistributionsRequest } from "./ListDistributionsRequest";
import { ListDistributionsResult } from "./ListDistributionsResult";
import { LoggingConfig } from "./LoggingConfig";
import { Origin } from "./Origin";
import { OriginCustomHeader } from "./OriginCustomHeader";
import { OriginGroup } from "./OriginGroup";
import { OriginGroupFailoverCriteria } from "./OriginGroupFailoverCriteria";
import { OriginGroupMember } from "./OriginGroupMember";
import { OriginGroupMembers } from "./OriginGroupMembers";
import { OriginGroups } from "./OriginGroups";
import { OriginMtlsConfig } from "./OriginMtlsConfig";
import { OriginShield } from "./OriginShield";
import { OriginSslProtocols } from "./OriginSslProtocols";
import { Origins } from "./Origins";
import { ParameterDefinition } from "./ParameterDefinition";
import { ParameterDefinitionSchema } from "./ParameterDefinitionSchema";
import { QueryStringCacheKeys } from "./QueryStringCacheKeys";
import { Restrictions } from "./Restrictions";
import { S3OriginConfig } from "./S3OriginConfig";
import { Signer } from "./Signer";
import { StatusCodes } from "./StatusCodes";
import { StringSchemaConfig } from "./StringSchemaConfig";
import { Tag } from "./Tag";
import { Tags } from "./Tags";
import { TenantConfig } from "./TenantConfig";
import { TrustedKeyGroups } from "./TrustedKeyGroups";
import { TrustedSigners } from "./TrustedSigners";
import { TrustStoreConfig } from "./TrustStoreConfig";
import { UpdateDistributionRequest } from "./UpdateDistributionRequest";
import { UpdateDistributionResult } from "./UpdateDistributionResult";
import { ViewerCertificate } from "./ViewerCertificate";
import { ViewerMtlsConfig } from "./ViewerMtlsConfig";
import { VpcOriginConfig } from "./VpcOriginConfig";

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
