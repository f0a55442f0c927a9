/** Where the messages of our queues say what they are about: paths in their JSON, of which each message has one. */
export const MESSAGE_SUBJECTS = [
	"vendor.id",
	"product.id",
	"vendorOrder.id",
	"order.id",
	"movement.vendorOrderId",
	"news.orderId",
	"alert.productId",
	"rating.productId",
	"rating.vendorId",
	"orderId",
] as const;
