import type { PropsWithChildren } from "hono/jsx";
import { Icon, type IconName } from "./icon.tsx";

/** The color of a meaning. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger" | "accent";

type BadgeProps = PropsWithChildren<{ tone?: Tone | undefined; icon?: IconName | undefined }>;

/** A status in a word; the word says it, the color only repeats it. */
export const Badge = ({ tone = "neutral", icon, children }: BadgeProps) => (
	<span class={`badge ${tone}`}>
		{icon && <Icon name={icon} />}
		{children}
	</span>
);
