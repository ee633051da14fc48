import { useRef } from "preact/hooks";
import { useShortcut } from "./useShortcut";

interface FilterFieldProps {
	/** What it filters, as its name and its placeholder: “Filter problems”. */
	label: string;
	value: string;
	/** Gets the whole text after each change; Escape empties it. */
	onChange: (text: string) => void;
	/** Key that puts the focus here from anywhere; the placeholder shows it. */
	shortcut?: string;
}

/** The filter of a list or tree. */
export function FilterField({ label, value, onChange, shortcut }: FilterFieldProps) {
	const field = useRef<HTMLInputElement>(null);
	useShortcut(shortcut, () => field.current?.focus());
	return (
		<input
			ref={field}
			class="search"
			type="search"
			placeholder={shortcut ? `${label}  ${shortcut}` : label}
			aria-label={label}
			value={value}
			onInput={(event) => onChange(event.currentTarget.value)}
			onKeyDown={(event) => {
				if (event.key === "Escape") onChange("");
			}}
		/>
	);
}
