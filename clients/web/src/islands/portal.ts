import { startOpenDrafts } from "./open-drafts.ts";
import { startPrint } from "./print.ts";
import { startChangedFields } from "./changed-fields.ts";
import { startPickAll } from "./pick-all.ts";
import { startPoll } from "./poll.ts";
import { startRefresh } from "./refresh.ts";
import { startSearchKey } from "./search-key.ts";
import { startSwap } from "./swap.ts";

/** The one script of the portals beside that of shopping pages: each island finds its own elements and does nothing where there are none. */
startSwap();
startPoll();
startPickAll();
startChangedFields();
startRefresh();
startSearchKey();
startPrint();
startOpenDrafts();
