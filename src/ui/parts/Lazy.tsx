import type { ComponentType } from "preact";
import { phrase } from "../../workspace/text/phrase";
import { createLazyValue } from "./lazyValue";

/**
 * A component whose code is fetched when it is first shown.
 * @param load imports the module and picks the component
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
	const { get, failure } = createLazyValue(load);
	return function Lazy(props: Props) {
		const Component = get();
		if (Component) return <Component {...props} />;
		return (
			<p class="empty">{failure.value ? phrase("loading_failed", { reason: failure.value }) : phrase("loading")}</p>
		);
	};
}
