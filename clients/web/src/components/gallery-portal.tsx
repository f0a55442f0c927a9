import { Badge } from "./badge.tsx";
import { Button } from "./button.tsx";
import { BarChart, LineChart } from "./chart.tsx";
import { GallerySection } from "./gallery-section.tsx";
import { PackingSlip } from "./packing-slip.tsx";
import { Stat, StatGrid } from "./stat.tsx";
import { Table } from "./table.tsx";
import { Steps } from "./timeline.tsx";

const DAYS = [120, 310, 260, 90, 440, 520, 380].map((value, index) => ({
	label: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][index] ?? "",
	value,
	text: `€${value}.00`,
}));

const Figures = () => (
	<GallerySection title="Figures">
		<StatGrid>
			<Stat label="Sold today" value="€520.00" change={{ text: "37 % more than yesterday", trend: "up", good: true }} />
			<Stat label="Orders waiting" value="4" href="#orders" change={{ text: "oldest 12 minutes" }} />
			<Stat label="Returned" value="2" change={{ text: "1 more", trend: "up", good: false }} />
			<Stat label="Rating" value="4.8" change={{ text: "unchanged", trend: "flat" }} />
		</StatGrid>
		<div class="columns">
			<BarChart title="Takings by day" points={DAYS} headings={["Day", "Takings"]} tableText="Show as a table" />
			<LineChart
				title="Takings over the week"
				summary="They rise towards Saturday."
				points={DAYS}
				headings={["Day", "Takings"]}
				tableText="Show as a table"
			/>
		</div>
	</GallerySection>
);

const ROWS = [
	["7K2M", "Ada Hill", "new", "€24.80"],
	["7K2P", "Ben Hall", "accepted", "€9.00"],
	["7K31", "<b>Mallory</b>", "sent", "€112.40"],
].map(([number = "", name = "", status = "", total = ""]) => ({
	id: `order-${number}`,
	cells: {
		pick: <input type="checkbox" name="order" value={number} aria-label={`Choose ${number}`} />,
		number: <a href={`#order-${number}`}>{number}</a>,
		name,
		status: <Badge tone={status === "new" ? "accent" : "neutral"}>{status}</Badge>,
		total,
	},
}));

const COLUMNS = [
	{ key: "pick", text: "Choose", hideText: true },
	{ key: "number", text: "Order", heading: true, sort: { href: "#sort=number", direction: "descending" } },
	{ key: "name", text: "Customer", sort: { href: "#sort=name" } },
	{ key: "status", text: "Status" },
	{ key: "total", text: "Total", end: true },
] as const;

const Tables = () => (
	<GallerySection title="Tables">
		<Table caption="Orders of today" columns={COLUMNS} rows={ROWS} dense />
		<div class="bulk-bar">
			<span class="muted">2 chosen</span>
			<Button small variant="primary" type="button">
				Accept
			</Button>
			<Button small variant="danger" type="button">
				Reject
			</Button>
		</div>
		<Table caption="The same, stacked on a phone" columns={COLUMNS.slice(1)} rows={ROWS.map(({ cells }) => ({ cells }))} look="stack" />
		<Steps
			label="Import"
			steps={[
				{ text: "Upload", state: "done" },
				{ text: "Check", state: "current" },
				{ text: "Import", state: "upcoming" },
			]}
		/>
	</GallerySection>
);

const Slip = () => (
	<GallerySection title="Packing slip">
		<PackingSlip
			level={3}
			title="Order 7K2M"
			from={{ name: "Quay Bakehouse", lines: ["Quay 3", "23552 Lübeck"] }}
			to={{ label: "To", name: "Ada Hill", lines: ["Fleet Street 12", "23552 Lübeck"] }}
			facts={[
				{ term: "Ordered", details: "2 November 2026" },
				{ term: "Way", details: "Delivery" },
			]}
			caption="What goes into the parcel"
			headings={["Quantity", "Product", "SKU", "Packed"]}
			lines={[
				{ quantity: "2", title: "Sourdough loaf", options: "Walnut, 1 kg", sku: "SD-W-1" },
				{ quantity: "1", title: "Rye rolls", sku: "RR-6" },
			]}
			note={<p>Please ring at the back door.</p>}
		/>
	</GallerySection>
);

/** What the vendor portal and the administration are made of. */
export const GalleryPortal = () => (
	<>
		<Figures />
		<Tables />
		<Slip />
	</>
);
