import { configureGlobal } from "fast-check";

// `npm test` tries the same examples every time, so that a red run is the doing of a change; `npm run test:full` draws new ones
if (!process.env["HIGHSTREET_FULL"]) configureGlobal({ seed: 1 });
