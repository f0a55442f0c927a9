import { describe, expect, it } from "vitest";
import { networkAddressOf, networkOf } from "./network-address.ts";

describe("the network that a request is counted by", () => {
	it.each([
		["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
		["2001:0DB8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
		["2001:db8:1:2::", "2001:db8:1:2::/64"],
		["2001:db8:1:2::192.0.2.7", "2001:db8:1:2::/64"],
		["2001:db8::1", "2001:db8:0:0::/64"],
		["2001:db8::1:2:3:4:5", "2001:db8:0:1::/64"],
		["::1", "0:0:0:0::/64"],
		["::", "0:0:0:0::/64"],
	])("is the /64 of the IPv6 address %s", (address, network) => {
		expect(networkOf(address)).toBe(network);
	});

	it("tells neighboring /64s apart", () => {
		expect(networkOf("2001:db8:1:3::1")).not.toBe(networkOf("2001:db8:1:2::1"));
	});

	it.each(["::ffff:192.0.2.7", "::FFFF:c000:0207", "0:0:0:0:0:ffff:192.0.2.7", "192.0.2.7"])(
		"is the IPv4 address where %s stands for one",
		(address) => {
			expect(networkOf(address)).toBe("192.0.2.7");
		},
	);

	it.each(["local", "", "192.0.2", "1::2::3", "1:2:3:4:5:6:7:8:9", "12345::", "::1]:80/x", "fe80::1%eth0", ":", "::ffff:999.0.2.7"])(
		"is %j as it is, for that is no address",
		(address) => {
			expect(networkOf(address)).toBe(address);
		},
	);

	it("is local where the platform says nothing", () => {
		expect(networkAddressOf(new Request("http://street/"))).toBe("local");
	});
});
