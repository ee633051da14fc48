import { test } from "vitest";
import { applyEdits } from "../../src/document/edit";
import { documentOf, plain } from "./editing";
import * as m from "./edits.property.test";
