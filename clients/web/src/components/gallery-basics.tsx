import { Avatar } from "./avatar.tsx";
import { Badge, type Tone } from "./badge.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Button, LinkButton } from "./button.tsx";
import { ConfirmPanel, Dialog } from "./dialog.tsx";
import { EmptyState } from "./empty-state.tsx";
import { GallerySection } from "./gallery-section.tsx";
import { Icon, ICON_NAMES } from "./icon.tsx";
import { Notice } from "./notice.tsx";
import { Pagination } from "./pagination.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { Tabs } from "./tabs.tsx";
import { Toast } from "./toast.tsx";

const TONES: Tone[] = ["neutral", "info", "success", "warning", "danger", "accent"];

const Buttons = () => (
	<GallerySection title="Buttons">
		<div class="cluster">
			<Button variant="primary" icon="cart" type="button">
				Add to cart
			</Button>
			<Button type="button">Save for later</Button>
			<Button variant="quiet" type="button">
				Not now
			</Button>
			<Button variant="danger" icon="trash" type="button">
				Cancel the order
			</Button>
			<Button type="button" disabled>
				Sold out
			</Button>
			<Button small icon="edit" type="button">
				Edit
			</Button>
			<LinkButton href="#dialogs" icon="arrow">
				A link
			</LinkButton>
		</div>
	</GallerySection>
);

const Messages = () => (
	<GallerySection title="Messages">
		<Notice title="Delivery within the town">Orders before 11:00 arrive the same day.</Notice>
		<Notice tone="success">Your review is published.</Notice>
		<Notice tone="warning" title="Two prices have changed">
			<ul>
				<li>
					<a href="#messages">Sourdough loaf</a> was €4.20 and is €4.50.
				</li>
			</ul>
		</Notice>
		<Notice tone="danger" title="The card was declined">
			Nothing was charged. Try another card.
		</Notice>
		<div class="cluster">
			<Toast
				action={
					<Button small variant="quiet" icon="undo" type="button">
						Undo
					</Button>
				}
			>
				Removed “Sourdough loaf” from the cart
			</Toast>
			<Toast tone="danger">That did not work. Nothing was changed.</Toast>
		</div>
		<div class="cluster">
			{TONES.map((tone) => (
				<Badge tone={tone}>{tone}</Badge>
			))}
			<Badge tone="success" icon="check">
				delivered
			</Badge>
		</div>
		<ProgressBar label="Importing bread.csv" value={120} max={300} text="120 of 300 rows" />
	</GallerySection>
);

const Navigation = () => (
	<GallerySection title="Finding the way">
		<Breadcrumbs label="You are here" items={[{ text: "Home", href: "/" }, { text: "Food", href: "/categories" }, { text: "Bread" }]} />
		<Tabs
			label="Orders by state"
			tabs={[
				{ href: "#tabs", text: "New", current: true, count: "4" },
				{ href: "#tabs", text: "On their way" },
				{ href: "#tabs", text: "Done" },
			]}
		/>
		<Pagination
			label="Pages"
			status="Page 2 of 13"
			previous={{ href: "#page-1", text: "Previous" }}
			next={{ href: "#page-3", text: "Next" }}
		/>
	</GallerySection>
);

const Dialogs = () => (
	<GallerySection title="Nothing here, and are you sure">
		<div class="columns">
			<div class="panel">
				<EmptyState icon="cart" title="Your cart is empty" level={3} action={<LinkButton href="/shops">Walk the street</LinkButton>}>
					<p>What you put in it stays for 30 days.</p>
				</EmptyState>
			</div>
			<ConfirmPanel
				level={3}
				title="Cancel this order?"
				actions={
					<>
						<Button variant="danger" type="button">
							Cancel the order
						</Button>
						<LinkButton href="#dialogs" data-dialog="gallery-dialog">
							As a dialog
						</LinkButton>
					</>
				}
			>
				<p>The shop is told at once and €24.80 go back to your card. This cannot be undone.</p>
			</ConfirmPanel>
		</div>
		<Dialog
			id="gallery-dialog"
			title="Cancel this order?"
			closeText="Close"
			actions={
				<Button variant="danger" type="button">
					Cancel the order
				</Button>
			}
		>
			<p>The shop is told at once. This cannot be undone.</p>
		</Dialog>
	</GallerySection>
);

const Icons = () => (
	<GallerySection title="Icons and people">
		<div class="cluster">
			{ICON_NAMES.map((name) => (
				<Icon name={name} label={name} />
			))}
		</div>
		<div class="cluster">
			<Avatar name="Quay Bakehouse" />
			<Avatar name="Ada" />
			<Avatar name="<img onerror>" />
			<Avatar name="Ben Hall" src="/icon.svg" />
		</div>
	</GallerySection>
);

/** Buttons, messages, navigation, dialogs, icons. */
export const GalleryBasics = () => (
	<>
		<Buttons />
		<Messages />
		<Navigation />
		<Dialogs />
		<Icons />
	</>
);
