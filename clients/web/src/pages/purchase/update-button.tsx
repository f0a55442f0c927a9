import { Button } from "../../components/button.tsx";

/** The step in between for who has no scripts; where there are some, an island does it and takes the button away. */
export const UpdateButton = ({ text }: { text: string }) => (
	<div class="no-script">
		<Button name="do" value="update" formnovalidate>
			{text}
		</Button>
	</div>
);
