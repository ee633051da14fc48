import type { Direction } from "./bends";
import { caching } from "./directionsOfCaching";

/** Changes whose sentences are read in both directions. */
export const directions: readonly Direction[] = [...caching];
