import type { Context } from "hono";
import { WEEKDAYS } from "#contracts/vendor";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import { errorsOf, type FormErrors, type FormState, type FormValues, readForm } from "../../../core/forms.ts";
import { privatePage } from "../../../core/public-page.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import type { Web } from "../../../env.ts";
import { DefaultSubmit } from "../default-submit.tsx";
import { draftOf } from "../../../core/draft.ts";
import { type OwnShop, shopOf } from "../own-shop.ts";
import { copyMonday, hoursField, hoursValues, readHours, spansIn, type Weekday } from "./read-hours.ts";
import { refusedStatus, save, shopAndSaid, undoSettings } from "./save-settings.ts";
import { type Said, SettingsPage, UNDO } from "./settings-page.tsx";

interface HoursPageProps {
	page: RequestContext;
	own: OwnShop;
	state: FormState;
	said?: Said | undefined;
}

/** When the shop is open: seven days, each with two pairs of times. */
export function HoursPage({ page, own, state, said }: HoursPageProps) {
	const text = page.t.sell.hours;
	return (
		<SettingsPage page={page} own={own} tab="hours" lead={text.lead} said={said} errors={state.errors}>
			<form
				method="post"
				action={page.href(`/sell/${own.shop.id}/settings/hours`)}
				class="stack"
				{...draftOf(page, `hours:${own.shop.id}`)}
			>
				<DefaultSubmit />
				<div class="hours">
					{WEEKDAYS.map((day) => (
						<Day page={page} day={day} state={state} />
					))}
				</div>
				<div class="cluster">
					<Button small name="do" value="copy">
						{text.copy}
					</Button>
					<Button small variant="quiet" name="do" value="clear">
						{text.clear}
					</Button>
				</div>
				<p class="muted small">{text.zone}</p>
				<div>
					<Button variant="primary">{page.t.words.save}</Button>
				</div>
			</form>
		</SettingsPage>
	);
}

function Day({ page, day, state }: { page: RequestContext; day: Weekday; state: FormState }) {
	const name = page.format.weekday(day);
	return (
		<fieldset class="hours-day">
			<legend>{name}</legend>
			{Array.from({ length: spansIn(state.values) }, (_, n) => (
				<div class="hours-span">
					<Time page={page} day={day} n={n} end="opens" state={state} />
					<Time page={page} day={day} n={n} end="closes" state={state} />
				</div>
			))}
		</fieldset>
	);
}

interface TimeProps {
	page: RequestContext;
	day: Weekday;
	n: number;
	end: "opens" | "closes";
	state: FormState;
}

function Time({ page, day, n, end, state: { values, errors } }: TimeProps) {
	const text = page.t.sell.hours;
	const name = hoursField(day, n, end);
	return (
		<Field
			label={n === 0 ? text[end] : n === 1 ? text[`${end}Again`] : `${text[`${end}Again`]} (${n + 1})`}
			name={name}
			type="time"
			value={values[name]}
			error={errors[name]}
		/>
	);
}

/** `/sell/{vendorId}/settings/hours` */
export async function showHours(c: Context<Web>): Promise<Response> {
	const [own, said] = await shopAndSaid(c);
	return privatePage(
		c,
		<HoursPage page={c.get("page")} own={own} state={{ values: hoursValues(own.shop.openingHours), errors: {} }} said={said} />,
	);
}

/** Saves the times; or fills in the form, where one of its buttons says so. */
export async function saveHours(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const text = page.t.sell.hours;
	const values = await readForm(c);
	if (values["do"] === UNDO) return undoSettings(c, "hours", values);
	const again = async (shown: FormValues, errors: FormErrors, status: 200 | 409 | 422 | 429 | 503, said?: string) => {
		const own = await shopOf(c);
		const notice: Said | undefined = said === undefined ? undefined : { text: said, tone: "info", isUnsaved: true };
		return privatePage(c, <HoursPage page={page} own={own} state={{ values: shown, errors }} said={notice} />, status);
	};
	if (values["do"] === "copy") return again(copyMonday(values), {}, 200, text.copied);
	if (values["do"] === "clear") return again({}, {}, 200, text.closedAll);
	const read = readHours(values, page);
	if (!read.ok) return again(values, read.errors, 422);
	const saved = await save(c, "hours", { openingHours: read.value });
	return saved instanceof Response
		? saved
		: again(values, { "": errorsOf(saved, page.t)[""] ?? page.t.problems.unknown }, refusedStatus(saved));
}
