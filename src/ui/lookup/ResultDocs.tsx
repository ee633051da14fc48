import type { LookupResult } from "../../lookup/result";
import type { Operation } from "../../schema/definitions";
import { operations } from "../../schema/operations";
import type { ManagedPolicy } from "../../schema/policies";
import { managedPolicies } from "../../schema/policies";
import type { ApiVersion } from "../../schema/versions";
import { phrase } from "../../workspace/text/phrase";
import { DocBody } from "../detail/DocBody";
import { LinkedDocs } from "../detail/LinkedDocs";
import { DocText } from "../parts/DocText";
import { PageHead } from "../parts/PageHead";
import { SafeText } from "../parts/SafeText";
import { RuleDocs } from "./RuleDocs";
import { Snippets } from "./Snippets";

interface Props {
	result: LookupResult;
	apiVersion: ApiVersion;
	onFollow: (target: string) => void;
}

/** The docs of a search result, where it occurs, and how to write it. */
export function ResultDocs({ result, apiVersion, onFollow }: Props) {
	return (
		<>
			<Body result={result} apiVersion={apiVersion} onFollow={onFollow} />
			{result.paths.length > 0 && (
				<>
					<h2>{phrase("lookup_where")}</h2>
					<ul class="paths">
						{result.paths.map((path) => (
							<li key={path}>
								<code translate={false}>{path}</code>
							</li>
						))}
					</ul>
				</>
			)}
			{result.kind === "member" && result.target && <Snippets target={result.target} />}
		</>
	);
}

function Body({ result, apiVersion, onFollow }: Props) {
	const { kind, target, name } = result;
	if (target !== null) return <LinkedDocs target={target} apiVersion={apiVersion} onFollow={onFollow} />;
	if (kind === "policy") {
		const policy = managedPolicies.find((known) => known.name === name || known.id === name);
		return policy ? <PolicyDocs policy={policy} onFollow={onFollow} /> : null;
	}
	if (kind === "operation") {
		const table: { readonly [name: string]: Operation } = operations;
		const operation = table[name];
		return operation ? <OperationDocs operation={operation} onFollow={onFollow} /> : null;
	}
	return <RuleDocs id={name} onFollow={onFollow} />;
}

function PolicyDocs({ policy, onFollow }: { policy: ManagedPolicy; onFollow: (target: string) => void }) {
	return (
		<>
			<PageHead
				crumb={phrase("policy_crumb", { kind: policy.kind })}
				title={<SafeText text={policy.name} />}
				onFollow={onFollow}
			/>
			<p>
				<code translate={false}>{policy.id}</code>
			</p>
			<p>
				<DocText text={policy.summary} onFollow={onFollow} />
			</p>
		</>
	);
}

function OperationDocs({ operation, onFollow }: { operation: Operation; onFollow: (target: string) => void }) {
	return (
		<>
			<PageHead
				crumb={<SafeText text={`${operation.method} ${operation.path}`} />}
				title={<SafeText text={operation.name} />}
				line={operation.doc.line}
				onFollow={onFollow}
			/>
			<DocBody doc={operation.doc} onFollow={onFollow} />
			<dl class="facts">
				<div>
					<dt>{phrase("operation_success")}</dt>
					<dd>{operation.success}</dd>
				</div>
				<div>
					<dt>{phrase("operation_since")}</dt>
					<dd>
						{operation.until
							? phrase("operation_until", { since: operation.since, until: operation.until })
							: operation.since}
					</dd>
				</div>
			</dl>
			<h2>{phrase("operation_errors")}</h2>
			<p class="error-codes">
				{Object.keys(operation.errors).map((code) => (
					<button key={code} type="button" class="link" translate={false} onClick={() => onFollow(`error:${code}`)}>
						{code}
					</button>
				))}
			</p>
		</>
	);
}
