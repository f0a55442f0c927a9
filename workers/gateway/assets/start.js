Scalar.createApiReference("#docs", {
	url: "/api/v1/openapi.json",
	withDefaultFonts: false,
	telemetry: false,
	showDeveloperTools: "never",
	agent: { disabled: true },
	mcp: { disabled: true },
	hideClientButton: true,
	defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
});
