import { startOpenDrafts } from "./open-drafts.ts";
import { startChangedFields } from "./changed-fields.ts";
import { startPickAll } from "./pick-all.ts";
import { startPoll } from "./poll.ts";
import { startRefresh } from "./refresh.ts";
import { startSearchKey } from "./search-key.ts";
import { startSwap } from "./swap.ts";

/** What the portals have beside the script of shopping pages, which runs there too: an island in both would do its work twice. */
startSwap();
startPoll();
startPickAll();
startChangedFields();
startRefresh();
startSearchKey();
startOpenDrafts();
