import addFormats from "ajv-formats";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { bodyOf, type Endpoint, type OpenApiDocument, type Parameter, parametersIn } from "./document.ts";

export interface Received {
	status: number;
	headers: Headers;
	text: string;
}

/** What the document says about requests and answers, as something that can be asked. */
export interface Contract {
	/** Does a body, as parsed, fit the operation's schema? */
	bodyFits(endpoint: Endpoint, body: unknown): boolean;
	/** Do the parameters of a place fit? Query values are text and count as what their schema says they are. */
	parametersFit(endpoint: Endpoint, place: Parameter["in"], values: Record<string, string | string[]>): boolean;
	/** What is wrong with an answer, in words; null where it is one that the document promises. */
	faultOf(endpoint: Endpoint, answer: Received): string | null;
	/** What is wrong with an answer that should be a refusal; null where it is one. */
	faultOfRefusal(endpoint: Endpoint, answer: Received): string | null;
}

const ROOT = "https://highstreet.test/openapi.json";
const pointer = (...steps: string[]): string =>
	`${ROOT}#/${steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;

const inWords = (errors: ErrorObject[] | null | undefined): string =>
	(errors ?? [])
		.slice(0, 3)
		.map(({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`)
		.join("; ");

/** Reads a document with ajv: JSON Schema 2020-12, formats checked. */
export function contractOf(document: OpenApiDocument): Contract {
	const exact = ajvOver(document, false);
	const coercing = ajvOver(document, true);
	const at = ({ documentedAt, method }: Endpoint, ...steps: string[]) => pointer("paths", documentedAt, method.toLowerCase(), ...steps);

	const bodyFits = (endpoint: Endpoint, body: unknown): boolean => {
		const described = bodyOf(endpoint.operation);
		if (!described) return body === undefined;
		if (body === undefined) return !described.required;
		return exact(at(endpoint, "requestBody", "content", described.type, "schema"))(body);
	};

	const parametersFit: Contract["parametersFit"] = (endpoint, place, values) => {
		const described = parametersIn(endpoint.operation, place);
		const open = described.find(isOpen);
		const extra = Object.entries(values).filter(([name]) => !described.some((parameter) => parameter.name === name && parameter !== open));
		if (extra.length > 0 && !open) return false;
		const all: Record<string, unknown> = {
			...values,
			...(open && { [open.name]: Object.fromEntries(extra.map(([name, value]) => [name, [value].flat()])) }),
		};
		return described.every((parameter) => {
			const index = String(endpoint.operation.parameters?.indexOf(parameter));
			const value = all[parameter.name];
			if (value === undefined) return !parameter.required;
			return coercing(at(endpoint, "parameters", index, "schema"))(parameter.schema.type === "array" ? [value].flat() : value);
		});
	};

	const faultOf: Contract["faultOf"] = (endpoint, answer) => {
		if (answer.status >= 500) return "a failure of the server";
		if (answer.status === 429) return "a rate limit, which is not to be met here";
		const described = endpoint.operation.responses[String(answer.status)];
		if (!described) return `status ${answer.status}, which is not documented (${Object.keys(endpoint.operation.responses).join(", ")})`;
		const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
		if (!described.content) return answer.text === "" ? null : `a body with status ${answer.status}, where none is documented`;
		const shownAs = describedType(described.content, type);
		if (shownAs === undefined) return `content-type "${type}", where ${Object.keys(described.content).join(", ")} is documented`;
		if (!type.endsWith("json")) return null;
		const validate = exact(at(endpoint, "responses", String(answer.status), "content", shownAs, "schema"));
		return validate(JSON.parse(answer.text)) ? null : `a body that is not as documented: ${inWords(validate.errors)}`;
	};

	const faultOfRefusal: Contract["faultOfRefusal"] = (endpoint, answer) => {
		if (answer.status < 400 || answer.status >= 500) return `status ${answer.status}, where a refusal (4xx) was due`;
		if (!answer.headers.get("content-type")?.startsWith("application/problem+json"))
			return `a refusal that is no problem+json but ${answer.headers.get("content-type")}`;
		return faultOf(endpoint, answer);
	};

	return { bodyFits, parametersFit, faultOf, faultOfRefusal };
}

/** An object in the query has no name there: its members are parameters of their own (style "form", exploded). */
const isOpen = (parameter: Parameter): boolean => parameter.in === "query" && parameter.schema.type === "object";

/** `image/*` stands for every picture. */
const describedType = (content: object, type: string): string | undefined =>
	[type, `${type.split("/")[0]}/*`, "*/*"].find((one) => one in content);

/** Validators by pointer into the document, compiled once. */
function ajvOver(document: OpenApiDocument, coerceTypes: boolean): (ref: string) => ValidateFunction {
	const ajv = new Ajv2020({ strict: false, strictNumbers: true, coerceTypes });
	addFormats.default(ajv);
	ajv.addSchema(document, ROOT);
	const compiled = new Map<string, ValidateFunction>();
	return (ref) => {
		const known = compiled.get(ref) ?? ajv.compile({ $ref: ref });
		compiled.set(ref, known);
		return known;
	};
}
