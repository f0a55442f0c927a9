/** A stream of bytes that asks for the next piece of text when the last one was read; a fault in the middle breaks it off. */
export function textStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		type: "bytes",
		async pull(controller) {
			const next = await pieces.next();
			if (next.done) {
				controller.close();
				controller.byobRequest?.respond(0);
			} else if (next.value !== "") controller.enqueue(encoder.encode(next.value));
			else return this.pull?.(controller);
		},
		async cancel() {
			await pieces.return(undefined);
		},
	});
}
