import { expect, it } from "vitest";
import { asJsonLd } from "./document.tsx";

it("writes facts that cannot end the script element they stand in, and mean what they meant", () => {
	const name = '</script><img src=x onerror="alert(1)"> & \u2028\u2029 <!--';
	const json = asJsonLd({ "@type": "Product", name });
	expect(json).not.toMatch(/[<>&\u2028\u2029]/);
	expect(JSON.parse(json)).toEqual({ "@context": "https://schema.org", "@type": "Product", name });
});
