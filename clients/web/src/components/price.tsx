import { classNames } from "./class-names.ts";

/** A price as written for the reader; both labels are only heard. */
export interface PriceProps {
	amount: string;
	compareAt?: string | undefined;
	nowLabel?: string | undefined;
	wasLabel?: string | undefined;
	/** A word before the amount, as "from". */
	from?: string | undefined;
	large?: boolean | undefined;
}

/** The price, and the struck one it is compared with. */
export const Price = ({ amount, compareAt, nowLabel, wasLabel, from, large }: PriceProps) => (
	<span class={classNames("price", large === true && "large", compareAt !== undefined && "reduced")}>
		{from !== undefined && <span class="from">{from} </span>}
		{compareAt !== undefined && nowLabel !== undefined && <span class="visually-hidden">{nowLabel} </span>}
		<span class="amount">{amount}</span>
		{compareAt !== undefined && (
			<>
				{" "}
				{wasLabel !== undefined && <span class="visually-hidden">{wasLabel} </span>}
				<s>{compareAt}</s>
			</>
		)}
	</span>
);
