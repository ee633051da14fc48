import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

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

	// Not in an effect: the next key may come before it runs.
	useLayoutEffect(() => {
		if (!open) return;
		list.current?.querySelector<HTMLButtonElement>("button:not(:disabled)")?.focus();
		const closeOutside = (event: Event) => {
			const isInside = event.target instanceof Node && list.current?.parentElement?.contains(event.target);
			if (!isInside) setOpen(false);
		};
		const events = ["pointerdown", "scroll", "resize"];
		for (const name of events) window.addEventListener(name, closeOutside, { capture: true });
		return () => {
			for (const name of events) window.removeEventListener(name, closeOutside, { capture: true });
		};
	}, [open]);
	useLayoutEffect(() => {
		if (open && list.current && button.current) positionBeside(list.current, button.current);
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
				<div ref={list} id={id} class="menu-list" role="menu" tabIndex={-1} popover="manual" onKeyDown={onKeyDown}>
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

/** Pixels between a button and its list. */
const GAP_PX = 2;

/** Shows a list above everything else: below its button where there is room, else above it, within the window. */
function positionBeside(list: HTMLElement, button: HTMLElement): void {
	list.showPopover();
	const { left, right, top, bottom } = button.getBoundingClientRect();
	const { width, height } = list.getBoundingClientRect();
	const fitsBelow = bottom + GAP_PX + height <= window.innerHeight;
	const fitsRight = left + width <= window.innerWidth;
	const isMirrored = getComputedStyle(button).direction === "rtl";
	list.style.top = `${fitsBelow ? bottom + GAP_PX : Math.max(0, top - GAP_PX - height)}px`;
	list.style.left = `${fitsRight && !isMirrored ? left : Math.max(0, right - width)}px`;
}

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
	const buttons = [...(list?.querySelectorAll<HTMLButtonElement>("button:not(:disabled)") ?? [])];
	const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
	buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
