import { expect, it } from "vitest";
import { askedReviews, readReviewQuery, reviewQueryText } from "./review-query.ts";

const read = (text: string) => readReviewQuery(new URLSearchParams(text));

it("asks for everything, for what waits, or for so many stars", () => {
	expect(askedReviews(read(""))).toEqual({ limit: 20 });
	expect(askedReviews(read("view=waiting&rating=2"))).toEqual({ limit: 20, replied: "false", rating: 2 });
	expect(askedReviews(read("view=replied&cursor=x"))).toEqual({ limit: 20, replied: "true", cursor: "x" });
	expect(askedReviews(read("view=nonsense&rating=9"))).toEqual({ limit: 20 });
});

it("writes the address again", () => {
	const query = read("view=waiting&rating=2&cursor=x&page=2");
	expect(reviewQueryText(query)).toBe("?view=waiting&rating=2");
	expect(reviewQueryText(query, { view: "all", rating: undefined })).toBe("");
	expect(reviewQueryText(query, { place: query.place })).toBe("?view=waiting&rating=2&page=2&cursor=x");
});
