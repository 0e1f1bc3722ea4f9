import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.InvalidReferenceEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.util.introspection.Info;

/**
 * Renders with Apache Velocity 1.7. One line in: the template and its data (JSON), each in base64,
 * a space between. One line out: {@code ok}, {@code absent} (as ok, and a reference met nothing:
 * it gives the empty text, as API Gateway's facts 121 to 123 have it), {@code parse} or {@code error}, and the output in base64.
 */
public final class Render {
  /** Makes nothing the empty text, and notes it. */
  private static final class Witness implements InvalidReferenceEventHandler {
    boolean seen;

    public Object invalidGetMethod(Context c, String ref, Object o, String property, Info info) {
      seen = true;
      return "";
    }

    public boolean invalidSetMethod(Context c, String left, String right, Info info) {
      seen = true;
      return false;
    }

    public Object invalidMethod(Context c, String ref, Object o, String method, Info info) {
      seen = true;
      return "";
    }
  }

  public static void main(String[] arguments) throws Exception {
    VelocityEngine engine = new VelocityEngine();
    engine.setProperty(
        "runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
    engine.setProperty("directive.foreach.maxloops", "1000");
    engine.init();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    PrintStream out = new PrintStream(System.out, true, "US-ASCII");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split(" ");
      out.println(render(engine, text(parts[0]), text(parts[1])));
    }
  }

  private static String render(VelocityEngine engine, String template, String data) {
    VelocityContext context = new VelocityContext();
    Map<?, ?> members = (Map<?, ?>) new Reader(data).value();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      context.put((String) member.getKey(), member.getValue());
    }
    Witness witness = new Witness();
    EventCartridge cartridge = new EventCartridge();
    cartridge.addEventHandler(witness);
    cartridge.attachToContext(context);
    StringWriter writer = new StringWriter();
    try {
      engine.evaluate(context, writer, "template", template);
    } catch (ParseErrorException refused) {
      return "parse " + base64(String.valueOf(refused.getMessage()));
    } catch (Throwable thrown) {
      return "error " + base64(String.valueOf(thrown));
    }
    return (witness.seen ? "absent " : "ok ") + base64(writer.toString());
  }

  private static String text(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads JSON that JSON.stringify wrote; members keep their order. */
  private static final class Reader {
    private final String json;
    private int at;

    Reader(String json) {
      this.json = json;
    }

    Object value() {
      char first = json.charAt(at);
      if (first == '{') return object();
      if (first == '[') return array();
      if (first == '"') return string();
      int from = at;
      while (at < json.length() && ",]}".indexOf(json.charAt(at)) < 0) at++;
      return scalar(json.substring(from, at));
    }

    private static Object scalar(String word) {
      if (word.equals("null")) return null;
      if (word.equals("true")) return Boolean.TRUE;
      if (word.equals("false")) return Boolean.FALSE;
      if (word.matches(".*[.eE].*")) return Double.valueOf(word);
      long number = Long.parseLong(word);
      if (number == (int) number) return Integer.valueOf((int) number);
      return Long.valueOf(number);
    }

    private Map<String, Object> object() {
      Map<String, Object> members = new LinkedHashMap<String, Object>();
      at++;
      while (json.charAt(at) != '}') {
        if (json.charAt(at) == ',') at++;
        String name = string();
        at++;
        members.put(name, value());
      }
      at++;
      return members;
    }

    private List<Object> array() {
      List<Object> items = new ArrayList<Object>();
      at++;
      while (json.charAt(at) != ']') {
        if (json.charAt(at) == ',') at++;
        items.add(value());
      }
      at++;
      return items;
    }

    private String string() {
      StringBuilder text = new StringBuilder();
      at++;
      while (json.charAt(at) != '"') {
        char c = json.charAt(at++);
        text.append(c == '\\' ? escaped() : c);
      }
      at++;
      return text.toString();
    }

    private char escaped() {
      char c = json.charAt(at++);
      int control = "bfnrt".indexOf(c);
      if (control >= 0) return "\b\f\n\r\t".charAt(control);
      if (c != 'u') return c;
      at += 4;
      return (char) Integer.parseInt(json.substring(at - 4, at), 16);
    }
  }
}
