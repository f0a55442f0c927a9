import type { JSX, PropsWithChildren } from "hono/jsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

interface ButtonLook {
	/** One primary action on a view; `danger` for what cannot be undone. Default: secondary. */
	variant?: "primary" | "secondary" | "quiet" | "danger" | undefined;
	small?: boolean | undefined;
	wide?: boolean | undefined;
	icon?: IconName | undefined;
}

type ButtonProps = PropsWithChildren<ButtonLook & Omit<JSX.IntrinsicElements["button"], "class" | "style">>;
type LinkButtonProps = PropsWithChildren<ButtonLook & Omit<JSX.IntrinsicElements["a"], "class" | "style"> & { href: string }>;

const lookClass = ({ variant, small, wide }: ButtonLook) =>
	classNames("button", variant ?? "secondary", small === true && "small", wide === true && "wide");

/** A button; it submits its form unless `type` says otherwise. */
export const Button = ({ variant, small, wide, icon, children, ...rest }: ButtonProps) => (
	<button type="submit" {...rest} class={lookClass({ variant, small, wide })}>
		{icon && <Icon name={icon} />}
		{children}
	</button>
);

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const LinkButton = ({ variant, small, wide, icon, children, ...rest }: LinkButtonProps) => (
	<a {...rest} class={lookClass({ variant, small, wide })}>
		{icon && <Icon name={icon} />}
		{children}
	</a>
);
