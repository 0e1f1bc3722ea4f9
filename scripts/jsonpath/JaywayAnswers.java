import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.minidev.json.JSONStyle;
import net.minidev.json.JSONValue;

/**
 * Answers pairs of document and path as Jayway does. In: one JSON object a line, {"document": text} or
 * {"of": number of the document, "path": text}. Out: each pair with "json" and "text" (what toString
 * prints, empty for null), or with "error", the class of the exception.
 */
public final class JaywayAnswers {
  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, "UTF-8");
    List<Object> documents = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Map<?, ?> given = (Map<?, ?>) JSONValue.parse(line);
      if (given.containsKey("document")) {
        String text = (String) given.get("document");
        documents.add(Configuration.defaultConfiguration().jsonProvider().parse(text));
        out.println(line);
      } else {
        Object document = documents.get(((Number) given.get("of")).intValue());
        out.println(JSONValue.toJSONString(answer(given, document), JSONStyle.LT_COMPRESS));
      }
    }
    out.flush();
  }

  private static Map<String, Object> answer(Map<?, ?> given, Object document) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("of", given.get("of"));
    answer.put("path", given.get("path"));
    try {
      Object value = JsonPath.compile((String) given.get("path")).read(document);
      String json = JSONValue.toJSONString(value, JSONStyle.LT_COMPRESS);
      String text = value == null ? "" : value.toString();
      answer.put("json", json);
      if (!json.equals(text)) answer.put("text", text);
    } catch (Exception error) {
      answer.put("error", error.getClass().getSimpleName());
    }
    return answer;
  }
}
