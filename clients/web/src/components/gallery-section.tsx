import type { PropsWithChildren } from "hono/jsx";
import { SectionHeader } from "./page-header.tsx";

/** A part of the gallery, with its title. */
export const GallerySection = ({ title, children }: PropsWithChildren<{ title: string }>) => (
	<section class="stack">
		<SectionHeader title={title} />
		{children}
	</section>
);
