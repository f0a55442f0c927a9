import { expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { person, signIn } from "./people.ts";

it("signs JSON Web Tokens for who is signed in, which its published keys verify", async () => {
	const ada = await person();
	const { token } = await signIn(ada.email);
	const response = await call("GET", "/auth/token", { headers: { authorization: `Bearer ${token}` } });
	const [head = "", payload = "", signature = ""] = (await response.json<{ token: string }>()).token.split(".");
	const bytes = (part: string) => Uint8Array.from(atob(part.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
	const { kid } = JSON.parse(new TextDecoder().decode(bytes(head))) as { kid: string };
	const claims = JSON.parse(new TextDecoder().decode(bytes(payload))) as { exp: number; iat: number };

	const keys = await call("GET", "/auth/jwks");
	const jwk = (await keys.json<{ keys: (JsonWebKey & { kid: string })[] }>()).keys.find((key) => key.kid === kid);
	const key = await crypto.subtle.importKey(
		"jwk",
		{ kty: "OKP", crv: "Ed25519", ...(jwk?.x !== undefined && { x: jwk.x }) },
		{ name: "Ed25519" },
		false,
		["verify"],
	);
	expect(await crypto.subtle.verify("Ed25519", key, bytes(signature), new TextEncoder().encode(`${head}.${payload}`))).toBe(true);
	expect(claims).toMatchObject({ sub: ada.userId, role: "shopper", emailVerified: true, iss: "http://service" });
	expect(claims.exp - claims.iat).toBe(300);
	expect(JSON.stringify(claims)).not.toContain(ada.email);
	expect((await call("GET", "/auth/token")).status).toBe(401);
});
