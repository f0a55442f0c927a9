import type { PropsWithChildren } from "hono/jsx";
import { Icon } from "./icon.tsx";

interface StatProps {
	label: string;
	value: string;
	change?: { text: string; trend?: "up" | "down" | "flat" | undefined; good?: boolean | undefined } | undefined;
	href?: string | undefined;
}

const changeTone = (good: boolean | undefined) => (good === undefined ? "" : good ? " good" : " bad");

/** A figure with its name and how it changed. Stands in a StatGrid. */
export const Stat = ({ label, value, change, href }: StatProps) => (
	<div class="stat">
		<dt>{href === undefined ? label : <a href={href}>{label}</a>}</dt>
		<dd class="stat-value">{value}</dd>
		{change !== undefined && (
			<dd class={`stat-change${changeTone(change.good)}`}>
				{change.trend !== undefined && change.trend !== "flat" && <Icon name={change.trend === "up" ? "trend-up" : "trend-down"} />}
				{change.text}
			</dd>
		)}
	</div>
);

/** Figures side by side. */
export const StatGrid = ({ children }: PropsWithChildren) => <dl class="stat-grid">{children}</dl>;
