import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { Badge } from "../../components/badge.tsx";
import { LinkButton } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { Table, type TableRow } from "../../components/table.tsx";
import { ApiFailure, myApi, tried } from "../../core/api.ts";
import { privatePage } from "../../core/public-page.ts";
import type { RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { AdminPage } from "./admin-page.tsx";

type Health = Schemas["Health"];
type ServiceHealth = Health["services"][string];

/** `/admin/health`. What it says is no secret: it is shown also where nobody can say who asks, which is when it is needed. */
export async function showHealth(c: Context<Web>): Promise<Response> {
	const asked = await tried(myApi(c).GET("/admin/health"));
	const page = c.get("page");
	const now = new Date();
	if (asked.ok) return privatePage(c, <HealthPage page={page} health={asked.data} now={now} isKnown />);
	if (asked.problem.status !== 503) throw new ApiFailure(asked.problem);
	const health: Health = await (await c.env.GATEWAY.fetch(new Request(`${page.origin}/health`))).json();
	return privatePage(c, <HealthPage page={page} health={health} now={now} isKnown={false} />);
}

interface HealthPageProps {
	page: RequestContext;
	health: Health;
	now: Date;
	/** Whether it is known that an admin asks. */
	isKnown: boolean;
}

/** Every service and its database, in words. */
export const HealthPage = ({ page, health, now, isKnown }: HealthPageProps) => {
	const { health: texts, frame } = page.t.admin;
	return (
		<AdminPage
			page={page}
			section="health"
			title={frame.sections.health}
			lead={texts.lead}
			actions={<LinkButton href={page.href("/admin/health")}>{texts.again}</LinkButton>}
		>
			{!isKnown && (
				<Notice tone="warning">
					<p>{texts.identityDown}</p>
				</Notice>
			)}
			<div class="stack" data-refresh="10">
				<div data-part="condition" aria-live="polite">
					<Notice tone={health.status === "ok" ? "success" : "danger"}>
						<p>{health.status === "ok" ? texts.allWell : texts.trouble}</p>
					</Notice>
				</div>
				<div data-part="services">
					<Services page={page} health={health} />
				</div>
				<p class="muted small">
					<span data-part="time">{texts.checkedAt(page.format.time(now.toISOString()))}</span>{" "}
					<span data-shown hidden>
						{texts.renewed}
					</span>
				</p>
			</div>
		</AdminPage>
	);
};

const Services = ({ page, health }: { page: RequestContext; health: Health }) => {
	const { health: texts } = page.t.admin;
	return (
		<Table
			caption={texts.caption}
			hideCaption
			look="stack"
			columns={[
				{ key: "name", text: texts.part, heading: true },
				{ key: "service", text: texts.answers },
				{ key: "database", text: texts.database },
				{ key: "words", text: texts.inWords },
			]}
			rows={[gatewayRow(page), ...Object.entries(health.services).map(([name, service]) => serviceRow(page, name, service))]}
		/>
	);
};

const gatewayRow = (page: RequestContext): TableRow => {
	const { names, duties, noDatabase } = page.t.admin.health;
	const cells = { name: names["gateway"], service: <Condition page={page} is="ok" />, database: noDatabase, words: duties["gateway"] };
	return { id: "gateway", cells };
};

const serviceRow = (page: RequestContext, name: string, { status, database }: ServiceHealth): TableRow => ({
	id: name,
	cells: {
		name: page.t.admin.health.names[name] ?? name,
		service: <Condition page={page} is={status} />,
		database: <Condition page={page} is={database} />,
		words: inWords(page, name, { status, database }),
	},
});

/** What it means for those who walk the street. */
function inWords({ t }: RequestContext, name: string, { status, database }: ServiceHealth): string {
	const { duties, withoutService, databaseDown } = t.admin.health;
	if (status === "ok" && database === "ok") return duties[name] ?? "";
	return [status === "ok" ? databaseDown : "", withoutService[name]].filter(Boolean).join(" ");
}

const Condition = ({ page, is }: { page: RequestContext; is: ServiceHealth["status"] }) => {
	const { ok, down } = page.t.admin.health;
	return is === "ok" ? (
		<Badge tone="success" icon="check">
			{ok}
		</Badge>
	) : (
		<Badge tone="danger" icon="close">
			{down}
		</Badge>
	);
};
