import type { Command } from "./command";
import { convertCommand } from "./commands/convert";
import { diffCommand } from "./commands/diff";
import { inspectCommand } from "./commands/inspect";
import { lookupCommand } from "./commands/lookup";

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [inspectCommand, diffCommand, convertCommand, lookupCommand];
