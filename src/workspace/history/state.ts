import { computed, signal } from "@preact/signals";

/** What is done with the store. */
export type StorageAccess = "reading" | "writing";

/** What went wrong last, in a sentence; "" when nothing did. */
export const storageErrors = signal<{ readonly [access in StorageAccess]: string }>({ reading: "", writing: "" });

/** Why the history cannot be used as it should, in a sentence; "" when it can. */
export const storageError = computed(() => storageErrors.value.reading || storageErrors.value.writing);

/** Number of calls that are stored of earlier sessions and other panels. */
export const earlierCallCount = signal(0);
/** Whether the user looks at these; until then only those of distributions that occur in this session are read. */
export const isEarlierExpanded = signal(false);
