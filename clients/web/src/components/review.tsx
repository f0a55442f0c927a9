import type { Child, PropsWithChildren } from "hono/jsx";
import { Avatar } from "./avatar.tsx";
import { Badge } from "./badge.tsx";
import { Stars, type StarsProps } from "./stars.tsx";

interface Moment {
	iso: string;
	text: string;
}

type ReviewProps = PropsWithChildren<{
	author: string;
	rating: StarsProps;
	title?: string | undefined;
	when: Moment;
	/** What says that it was bought here. */
	verified?: string | undefined;
	reply?: { from: string; text: string; when?: Moment | undefined } | undefined;
	actions?: Child | undefined;
	level?: 3 | 4 | undefined;
}>;

/** What somebody thinks of a product, and what the shop answers. */
export const Review = ({ author, rating, title, when, verified, reply, actions, level = 3, children }: ReviewProps) => {
	const Heading = `h${level}` as const;
	return (
		<article class="review">
			<header>
				<Avatar name={author} />
				<span>
					<strong>{author}</strong>{" "}
					<time class="muted small" datetime={when.iso}>
						{when.text}
					</time>
				</span>
				{verified !== undefined && (
					<Badge tone="success" icon="check">
						{verified}
					</Badge>
				)}
			</header>
			<Stars {...rating} />
			{title !== undefined && <Heading>{title}</Heading>}
			<div class="said">{children}</div>
			{reply !== undefined && (
				<div class="reply">
					<p>
						<strong>{reply.from}</strong>{" "}
						{reply.when !== undefined && (
							<time class="muted small" datetime={reply.when.iso}>
								{reply.when.text}
							</time>
						)}
					</p>
					<p class="said">{reply.text}</p>
				</div>
			)}
			{actions !== undefined && <div class="cluster">{actions}</div>}
		</article>
	);
};
