import { computed, signal } from "@preact/signals";

/** What is done with the store. */
export type Access = "reading" | "writing";

/** What went wrong last, in a sentence; "" when nothing did. */
export const troubles = signal<{ readonly [access in Access]: string }>({ reading: "", writing: "" });

/** Why the history cannot be used as it should, in a sentence; "" when it can. */
export const trouble = computed(() => troubles.value.reading || troubles.value.writing);

/** Number of calls that are stored of earlier sessions and other panels. */
export const earlierCount = signal(0);
/** Whether the user looks at these; until then only those of distributions that occur in this session are read. */
export const isEarlierOpen = signal(false);
