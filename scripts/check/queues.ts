import { configPath, type Environment, ENVIRONMENTS, readConfig, WORKERS, type WorkerName } from "../worker-configs.ts";
import type { Violation } from "./violation.ts";

/** Who only purges pages, which expire by themselves soon after, loses nothing that somebody would have to replay. */
const LOSES_NOTHING: ReadonlySet<WorkerName> = new Set(["web"]);

/** Every queue that somebody writes to is read by one Worker, and what fails there ends in a queue that is read too. */
export function checkQueues(root: string): Violation[] {
	const places: (Environment | null)[] = [null, ...ENVIRONMENTS];
	return places.flatMap((environment) => queuesIn(root, environment));
}

function queuesIn(root: string, environment: Environment | null): Violation[] {
	const configs = WORKERS.map((worker) => ({ worker, queues: readConfig(root, worker, environment).queues }));
	const consumers = configs.flatMap(({ worker, queues }) => (queues?.consumers ?? []).map((consumer) => ({ worker, ...consumer })));
	const producers = configs.flatMap(({ worker, queues }) => (queues?.producers ?? []).map(({ queue }) => ({ worker, queue })));
	const readers = (queue: string) => consumers.filter((consumer) => consumer.queue === queue);
	const violation = (worker: WorkerName, detail: string): Violation => ({ file: configPath(worker), rule: "queues", detail });

	const deadLetterQueues = new Set(consumers.map(({ dead_letter_queue: dead }) => dead));
	return [
		...producers
			.filter(({ queue }) => readers(queue).length !== 1)
			.map(({ worker, queue }) => violation(worker, `it writes to ${queue}, which ${readers(queue).length} consumers read instead of one`)),
		...consumers
			.filter(({ worker, queue, dead_letter_queue: dead }) => !dead && !deadLetterQueues.has(queue) && !LOSES_NOTHING.has(worker))
			.map(({ worker, queue }) => violation(worker, `it reads ${queue}, which has no dead-letter queue, so what fails is lost`)),
		...consumers
			.filter(({ dead_letter_queue: dead }) => dead && readers(dead).length !== 1)
			.map(({ worker, dead_letter_queue: dead }) =>
				violation(worker, `what fails ends in ${dead}, which ${readers(String(dead)).length} consumers read instead of one`),
			),
	];
}
