/** The mark alone: a shop under its awning. */
const LogoMark = () => (
	<svg class="logo-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
		<rect class="logo-tile" width="32" height="32" rx="8" />
		<path class="logo-wall" d="M8 14h16v11.5H8V14Z" />
		<path class="logo-tile" d="M13 25.5V21a3 3 0 0 1 6 0v4.5h-6Z" />
		<path
			class="logo-awning"
			d="M8.5 6h15L27 13.5a2.75 2.75 0 0 1-5.5 0 2.75 2.75 0 0 1-5.5 0 2.75 2.75 0 0 1-5.5 0 2.75 2.75 0 0 1-5.5 0L8.5 6Z"
		/>
		<path class="logo-stripe" d="M12.25 6H16v7.5a2.75 2.75 0 0 1-5.5 0L12.25 6ZM19.75 6h3.75L27 13.5a2.75 2.75 0 0 1-5.5 0L19.75 6Z" />
	</svg>
);

/** The mark and the name, as in the header. */
export const Logo = ({ name }: { name: string }) => (
	<span class="logo">
		<LogoMark />
		<span class="logo-name">{name}</span>
	</span>
);
