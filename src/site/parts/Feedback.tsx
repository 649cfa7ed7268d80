/** Works as a plain form: the answer is sent, counted and thanked for, and nothing else. */
export const Feedback = ({ path }: { path: string }) => (
  <form className="feedback" action="/feedback" method="post">
    <fieldset>
      <legend>Was this page helpful?</legend>
      <input type="hidden" name="page" value={path} />
      <button type="submit" name="helpful" value="yes">
        Yes
      </button>
      <button type="submit" name="helpful" value="no">
        No
      </button>
    </fieldset>
  </form>
)
