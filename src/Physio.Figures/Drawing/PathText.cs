using System.Globalization;
using System.Text;

namespace Physio.Figures.Drawing;

/// <summary>
/// Writes an outline as short as the path language allows: whole millimetres, relative to the rounded point before, repeated
/// letters and spaces before a minus left out.
/// </summary>
public static class PathText
{
    public static string Write(PathShape shape)
    {
        var text = new StringBuilder();
        var (x, y, startX, startY, at) = (0, 0, 0, 0, 0);
        var last = ' ';
        foreach (var command in shape.Commands)
        {
            var letter = command == 'M' ? 'M' : char.ToLowerInvariant(command);
            var repeated = letter == last && letter is not 'M' and not 'z';
            if (!repeated)
            {
                text.Append(letter);
            }

            var first = !repeated;
            switch (command)
            {
                case 'Z':
                    (x, y) = (startX, startY);
                    break;
                case 'M':
                    (x, y) = (Whole(at), Whole(at + 1));
                    (startX, startY) = (x, y);
                    Number(x);
                    Number(y);
                    break;
                case 'A':
                    Number(Whole(at));
                    Number(Whole(at));
                    Number(0);
                    Number(Whole(at + 1));
                    Number(0);
                    Step(at + 2, moves: true);
                    break;
                default:
                    for (var i = 0; i < PathShape.Arity(command); i += 2)
                    {
                        Step(at + i, moves: i == PathShape.Arity(command) - 2);
                    }

                    break;
            }

            at += PathShape.Arity(command);
            last = letter;

            void Step(int index, bool moves)
            {
                var (toX, toY) = (Whole(index), Whole(index + 1));
                Number(toX - x);
                Number(toY - y);
                (x, y) = moves ? (toX, toY) : (x, y);
            }

            void Number(int value)
            {
                if (!first && value >= 0)
                {
                    text.Append(' ');
                }

                text.Append(value.ToString(CultureInfo.InvariantCulture));
                first = false;
            }
        }

        return text.ToString();

        int Whole(int index) => Rounding.HalfUp(shape.Numbers[index]);
    }
}

internal static class Rounding
{
    public static int HalfUp(double value) => (int)Math.Floor(value + 0.5);
}
