import Trace from 'lighthouse/core/gather/gatherers/trace.js';

/** Counts which features of the web a page uses. Chromium 147 ends the page where one of them is new to it. */
const FEATURE_COUNTS = 'blink.webdx_feature_usage';

const all = Trace.getDefaultTraceCategories();

/** Have Lighthouse trace everything but the use of features, which none of its four scores counts. */
export function traceWithoutFeatureCounts(): void {
  Trace.getDefaultTraceCategories = () => all.filter((category) => category !== FEATURE_COUNTS);
}
