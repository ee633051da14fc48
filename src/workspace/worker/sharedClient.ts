import { createAnalysisClient } from "./client";
import { startWorker } from "./startWorker";

/** The page's worker. */
export const analysisClient = createAnalysisClient(startWorker);
