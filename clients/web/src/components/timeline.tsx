import type { Child } from "hono/jsx";
import { Icon, type IconName } from "./icon.tsx";

/** How far a step is. */
type StepState = "done" | "current" | "upcoming" | "failed";

/** A step of an order; `stateText` is heard. */
export interface TimelineStep {
	title: string;
	time?: Child | undefined;
	detail?: Child | undefined;
	state: StepState;
	stateText: string;
}

const ICONS: Record<StepState, IconName | undefined> = { done: "check", current: "clock", upcoming: undefined, failed: "close" };

const Marker = ({ state }: { state: StepState }) => {
	const icon = ICONS[state];
	return <span class="marker">{icon !== undefined && <Icon name={icon} />}</span>;
};

/** What happened and what comes, from top to bottom. */
export const Timeline = ({ label, steps }: { label: string; steps: readonly TimelineStep[] }) => (
	<ol class="timeline" role="list" aria-label={label}>
		{steps.map(({ title, time, detail, state, stateText }) => (
			<li class={state} aria-current={state === "current" ? "step" : undefined}>
				<Marker state={state} />
				<div>
					<p class="step-title">
						{title} <span class="visually-hidden">({stateText})</span>
					</p>
					{time !== undefined && <p class="muted small">{time}</p>}
					{detail !== undefined && <div class="small">{detail}</div>}
				</div>
			</li>
		))}
	</ol>
);

interface Step {
	text: string;
	href?: string | undefined;
	state: StepState;
}

/** A short way with a few steps, from side to side. */
export const Steps = ({ label, steps }: { label: string; steps: readonly Step[] }) => (
	<ol class="steps" role="list" aria-label={label}>
		{steps.map(({ text, href, state }) => (
			<li class={state} aria-current={state === "current" ? "step" : undefined}>
				<Marker state={state} />
				{href === undefined ? <span>{text}</span> : <a href={href}>{text}</a>}
			</li>
		))}
	</ol>
);
