/** The drawings, on a grid of 24 with strokes. */
const PATHS = {
	account: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.8-3.6 3.7-5.5 7.5-5.5s6.7 1.9 7.5 5.5",
	arrow: "M5 12h14m-6-6 6 6-6 6",
	back: "M19 12H5m6-6-6 6 6 6",
	bag: "M5 8h14l1 12.5H4L5 8Zm3.5 3V7a3.5 3.5 0 0 1 7 0v4",
	box: "M12 3 4 7v10l8 4 8-4V7l-8-4ZM4 7l8 4 8-4m-8 4v10",
	cart: "M3 4h2.5l2 11h10.5l2-8H6.2M9 20a.5.5 0 1 0 0-.01M17 20a.5.5 0 1 0 0-.01",
	categories: "M4 4h6.5v6.5H4V4Zm9.5 0H20v6.5h-6.5V4ZM4 13.5h6.5V20H4v-6.5Zm9.5 0H20V20h-6.5v-6.5Z",
	chart: "M4 4v16h16M8.5 16v-4m4 4V8m4 8v-6",
	check: "m5 12.5 4.5 4.5L19 7",
	clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3.5 2",
	close: "m6 6 12 12M18 6 6 18",
	danger: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-13.5v5m0 3.5v.01",
	download: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14",
	edit: "m4 20 1-4.5L16 4.5l3.5 3.5L8.5 19 4 20Z",
	filter: "M4 7h16M7 12h10m-7 5h4",
	health: "M3 12h4l2.5-6 4 12L16 12h5",
	heart: "M12 20s-8-4.7-8-10.5C4 7 5.8 5 8.2 5c1.6 0 3 .9 3.8 2.3C12.8 5.9 14.2 5 15.8 5 18.2 5 20 7 20 9.5 20 15.3 12 20 12 20Z",
	home: "m4 11 8-7 8 7v9h-5.5v-6h-5v6H4v-9Z",
	image: "M4 5h16v14H4V5Zm0 11 5-5 4 4 2.5-2.5L20 17M15.5 9v.01",
	inbox: "M4 13 6.5 5h11L20 13v6H4v-6Zm0 0h5l1 2.5h4l1-2.5h5",
	info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.5m0-9v.01",
	list: "M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01",
	lock: "M6 11h12v9H6v-9Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3",
	mail: "M4 6h16v12H4V6Zm0 1 8 6 8-6",
	menu: "M4 6.5h16M4 12h16M4 17.5h16",
	minus: "M6 12h12",
	money: "M3 6.5h18v11H3v-11Zm9 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6 12v.01m12 0v.01",
	next: "m9.5 5.5 6.5 6.5-6.5 6.5",
	phone: "M6 4h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3c0 1-.9 2-2 2C11 19.5 4.5 13 4 6c0-1.1.9-2 2-2Z",
	pin: "M12 21s7-6.3 7-11.5A7 7 0 0 0 5 9.5C5 14.7 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
	plus: "M12 6v12m-6-6h12",
	previous: "M14.5 5.5 8 12l6.5 6.5",
	print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z",
	receipt: "M6 3.5h12v17l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5-2 1.5v-17ZM9.5 8h5m-5 4h5",
	review: "M4 5h16v11h-9l-4.5 4v-4H4V5Zm4.5 4h7m-7 3h4.5",
	search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 4.5 4.5",
	settings: "M4 7h9m5 0h2M4 17h2m5 0h9M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-7 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
	shop: "M5 11v9h14v-9M3.5 8.5 5.5 4h13l2 4.5a2.8 2.8 0 0 1-5.6 0 2.9 2.9 0 0 1-5.8 0 2.8 2.8 0 0 1-5.6 0Zm6 11.5v-5h5v5",
	sort: "M8 5v14m-3.5-3.5L8 19l3.5-3.5M16 19V5m-3.5 3.5L16 5l3.5 3.5",
	success: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-8.5 2.8 2.8L16 9.5",
	tag: "M4 4h8l8.5 8.5-8 8L4 12V4Zm4 4v.01",
	trash: "M4.5 7h15M9.5 7V4h5v3M6.5 7l1 13h9l1-13M10.5 11v5.5m3-5.5v5.5",
	"trend-down": "m4 7 6 6 4-4 6 7m0-5v5h-5",
	"trend-up": "m4 17 6-6 4 4 6-7m0 5V8h-5",
	truck: "M3 6h11v10H3V6Zm11 4h4l3 3.5V16h-7v-6ZM7 18.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm10 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
	undo: "M9 6 4.5 10.5 9 15m-4.5-4.5H14a5.5 5.5 0 0 1 0 11h-3",
	upload: "M12 15V4M7.5 8.5 12 4l4.5 4.5M5 20h14",
	users:
		"M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 8c.6-3.2 3-5 6.5-5s5.9 1.8 6.5 5m.5-15a3.5 3.5 0 0 1 0 7m2.5 3.5c1.7.8 2.7 2.3 3 4.5",
	warning: "M12 4 2.5 20h19L12 4Zm0 6.5v4.5m0 2.5v.01",
} as const;

/** What can be drawn. */
export type IconName = keyof typeof PATHS;

/** All names, for the gallery. */
export const ICON_NAMES = Object.keys(PATHS) as IconName[];

/** Those that point along the line of reading and turn with it. */
const DIRECTED = new Set<IconName>(["arrow", "back", "next", "previous", "undo", "truck"]);

interface IconProps {
	name: IconName;
	/** What it means where no text says so; without it the drawing is decoration. */
	label?: string | undefined;
}

/** A small drawing in the color of the text. */
export const Icon = ({ name, label }: IconProps) => (
	<svg
		class={DIRECTED.has(name) ? "icon directed" : "icon"}
		viewBox="0 0 24 24"
		width="20"
		height="20"
		role={label === undefined ? undefined : "img"}
		aria-label={label}
		aria-hidden={label === undefined ? "true" : undefined}
	>
		<path d={PATHS[name]} />
	</svg>
);
