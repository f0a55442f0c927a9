import type { Child, PropsWithChildren } from "hono/jsx";

type HeroProps = PropsWithChildren<{ title: string; lead?: string | undefined; aside?: Child | undefined; level?: 1 | 2 | undefined }>;

/** The row of houses that the street begins with. */
const Street = () => (
	<svg class="street" viewBox="0 0 400 120" width="400" height="120" aria-hidden="true">
		<path class="house a" d="M8 120V48l28-22 28 22v72z" />
		<path class="house b" d="M64 120V34h66v86z" />
		<path class="house c" d="M130 120V56l34-30 34 30v64z" />
		<path class="house a" d="M198 120V40h54v80z" />
		<path class="house b" d="M252 120V52l31-26 31 26v68z" />
		<path class="house c" d="M314 120V38h72v82z" />
		<path
			class="pane"
			d="M28 52h16v14H28zM76 46h14v14H76zm28 0h14v14h-14zM155 54h18v14h-18zM208 52h12v14h-12zm22 0h12v14h-12zM275 52h16v14h-16zM326 50h14v14h-14zm34 0h14v14h-14zM18 92h36v28H18zM74 92h22v28H74zM142 92h26v28h-26zM208 92h34v28h-34zM262 92h18v28h-18zM326 92h30v28h-30z"
		/>
		<path class="door" d="M102 92h18v28h-18zM174 92h16v28h-16zM288 92h16v28h-16zM362 92h16v28h-16z" />
		<path
			class="canopy"
			d="M12 76h48v8a6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0zM202 76h48v8a6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0zM322 76h60v8a6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0z"
		/>
		<path
			class="canopy alt"
			d="M68 76h60v8a6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0zM134 76h60v8a6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0zM258 76h48v8a6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0z"
		/>
	</svg>
);

/** The top of the home page: a sentence, what to do first, and the street itself. */
export const Hero = ({ title, lead, aside, level = 1, children }: HeroProps) => {
	const Heading = `h${level}` as const;
	return (
		<section class="hero">
			<div class="hero-text stack">
				<Heading class="hero-title">{title}</Heading>
				{lead !== undefined && <p class="lead">{lead}</p>}
				{children}
			</div>
			{aside ?? <Street />}
		</section>
	);
};
