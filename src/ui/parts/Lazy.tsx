import { type ReadonlySignal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { phrase } from "../../workspace/text/phrase";

interface Loader<Props> {
	component: ReadonlySignal<ComponentType<Props> | null>;
	failed: ReadonlySignal<string>;
	start: () => void;
}

/**
 * A component whose code is fetched when it is first shown.
 * @param load imports the module and picks the component
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
	const loading = createLoader(load);
	return function Lazy(props: Props) {
		loading.start();
		const Component = loading.component.value;
		if (Component) return <Component {...props} />;
		return (
			<p class="empty">
				{loading.failed.value ? phrase("loading_failed", { reason: loading.failed.value }) : phrase("loading")}
			</p>
		);
	};
}

function createLoader<Props>(load: () => Promise<ComponentType<Props>>): Loader<Props> {
	const component = signal<ComponentType<Props> | null>(null);
	const failed = signal("");
	let started = false;
	return {
		component,
		failed,
		start: () => {
			if (started) return;
			started = true;
			load().then(
				(loaded) => {
					component.value = loaded;
				},
				(error: unknown) => {
					started = false;
					failed.value = String(error);
				},
			);
		},
	};
}
