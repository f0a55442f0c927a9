Scalar.createApiReference("#docs", {
	url: "/api/v1/openapi.json",
	withDefaultFonts: false,
	telemetry: false,
	agent: { disabled: true },
	hideClientButton: true,
	defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
});
