import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

export interface MenuItem {
	label: string;
	run: () => void | Promise<void>;
	disabled?: boolean;
}

/** A button that opens a list of commands. Arrow keys move, Enter runs, Escape closes and gives the focus back. */
export function Menu({
	label,
	items,
	title,
}: {
	label: ComponentChildren;
	items: readonly MenuItem[];
	title?: string;
}) {
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const id = useId();

	useEffect(() => {
		if (!open) return;
		list.current?.querySelector<HTMLButtonElement>("button:not(:disabled)")?.focus();
		const closeOutside = (event: PointerEvent) => {
			if (!list.current?.parentElement?.contains(event.target as globalThis.Node)) setOpen(false);
		};
		window.addEventListener("pointerdown", closeOutside);
		return () => window.removeEventListener("pointerdown", closeOutside);
	}, [open]);

	const close = () => {
		setOpen(false);
		button.current?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "Escape" || event.key === "Tab") {
			event.stopPropagation();
			close();
		} else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			moveFocus(list.current, event.key === "ArrowDown" ? 1 : -1);
		}
	};

	return (
		<div class="menu">
			<button
				ref={button}
				type="button"
				class="button"
				aria-haspopup="menu"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				title={title}
				onClick={() => setOpen(!open)}
			>
				{label} <span aria-hidden="true">▾</span>
			</button>
			{open && (
				<div ref={list} id={id} class="menu-list" role="menu" tabIndex={-1} onKeyDown={onKeyDown}>
					{items.map((item) => (
						<button
							key={item.label}
							type="button"
							role="menuitem"
							tabIndex={-1}
							disabled={item.disabled}
							onClick={() => {
								close();
								void item.run();
							}}
						>
							{item.label}
						</button>
					))}
				</div>
			)}
		</div>
	);
}

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
	const buttons = [...(list?.querySelectorAll<HTMLButtonElement>("button:not(:disabled)") ?? [])];
	const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
	buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
