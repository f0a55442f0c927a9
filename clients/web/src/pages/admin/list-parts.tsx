import type { Child, PropsWithChildren } from "hono/jsx";
import { Button, LinkButton } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Field } from "../../components/field.tsx";
import { HiddenFields } from "../../components/hidden-fields.tsx";
import type { IconName } from "../../components/icon.tsx";
import type { RequestContext } from "../../core/request-context.ts";
import { queryOf } from "../../core/query-of.ts";
import { isFiltered, type ListAddress, listHref } from "./list-address.ts";

type ListFiltersProps = PropsWithChildren<{
	page: RequestContext;
	list: ListAddress;
	/** What the form is for, read out. */
	label: string;
	/** What can be typed. */
	searchLabel: string;
	longest?: number | undefined;
	/** Of the filters, those that this form has fields for beside the words; the others are kept. */
	fields?: readonly string[] | undefined;
}>;

/** The form above a list: words, and what the children ask. Everything ends up in the address. */
export const ListFilters = ({ page, list, label, searchLabel, longest = 100, fields = [], children }: ListFiltersProps) => {
	const { q, ...others } = list.filters;
	const isNarrowed = q !== undefined || fields.some((name) => name !== "sort" && others[name] !== undefined);
	const kept = Object.fromEntries(Object.entries(others).filter(([name]) => !fields.includes(name)));
	return (
		<form method="get" action={page.href(list.path)} class="list-filters" role="search" aria-label={label}>
			<HiddenFields keep={kept} />
			<Field label={searchLabel} name="q" type="search" value={q} maxlength={longest} autocomplete="off" />
			{children}
			<Button icon="filter">{page.t.words.filter}</Button>
			{isNarrowed && <a href={page.href(list.path + queryOf(kept))}>{page.t.admin.lists.clearFilters}</a>}
		</form>
	);
};

interface EmptyListProps {
	page: RequestContext;
	list: ListAddress;
	/** Where the filters are taken away to, without the locale. */
	clearTo?: string | undefined;
	icon: IconName;
	/** Where nothing is filtered. */
	title: string;
	children: Child;
}

/** Nothing in a list: because this page of it is gone, because of what was typed, or because there is nothing. */
export const EmptyList = ({ page, list, clearTo, icon, title, children }: EmptyListProps) => {
	const { lists } = page.t.admin;
	if (list.place.cursor !== undefined) return <GonePage page={page} list={list} />;
	return isFiltered(list) ? (
		<EmptyState
			icon="search"
			title={lists.noneFound}
			action={<LinkButton href={page.href(clearTo ?? list.path)}>{lists.clearFilters}</LinkButton>}
		>
			<p>{lists.noneFoundText}</p>
		</EmptyState>
	) : (
		<EmptyState icon={icon} title={title}>
			<p>{children}</p>
		</EmptyState>
	);
};

/** What stood here has moved up, as what was decided leaves a queue. */
const GonePage = ({ page, list }: { page: RequestContext; list: ListAddress }) => {
	const { gonePage, gonePageText, firstPage } = page.t.street.list;
	return (
		<EmptyState icon="search" title={gonePage} action={<LinkButton href={listHref(page, list)}>{firstPage}</LinkButton>}>
			<p>{gonePageText}</p>
		</EmptyState>
	);
};
