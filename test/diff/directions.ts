import type { Direction } from "./bends";
import { access } from "./directionsOfAccess";
import { behaviors } from "./directionsOfBehaviors";
import { caching } from "./directionsOfCaching";
import { distribution } from "./directionsOfDistribution";
import { origins } from "./directionsOfOrigins";

/** Changes whose sentences are read in both directions. */
export const directions: readonly Direction[] = [...access, ...behaviors, ...caching, ...distribution, ...origins];
