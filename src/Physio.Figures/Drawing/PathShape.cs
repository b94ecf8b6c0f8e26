using Physio.Figures.Geometry;

namespace Physio.Figures.Drawing;

/// <summary>
/// One outline on the screen: path commands and their numbers, absolute and in mm. The commands of a part are the same at every
/// moment, so that the part can morph.
/// </summary>
public sealed class PathShape
{
    private readonly List<char> _commands = [];
    private readonly List<double> _numbers = [];

    public IReadOnlyList<char> Commands => _commands;

    public IReadOnlyList<double> Numbers => _numbers;

    /// <summary>How many numbers follow a command. An arc has its radius, whether it is the large one (0 or 1) and its end.</summary>
    public static int Arity(char command) => command switch
    {
        'M' or 'L' => 2,
        'Q' or 'A' => 4,
        'C' => 6,
        _ => 0,
    };

    public PathShape MoveTo(PointMm to) => Add('M', to);

    public PathShape LineTo(PointMm to) => Add('L', to);

    public PathShape QuadraticTo(PointMm control, PointMm to) => Add('Q', control, to);

    public PathShape CubicTo(PointMm first, PointMm second, PointMm to) => Add('C', first, second, to);

    public PathShape ArcTo(double radius, bool large, PointMm to)
    {
        _commands.Add('A');
        _numbers.AddRange([radius, large ? 1 : 0, to.X, to.Y]);
        return this;
    }

    public PathShape Close()
    {
        _commands.Add('Z');
        return this;
    }

    /// <summary>This outline and another one as two parts of one path.</summary>
    public PathShape Append(PathShape other)
    {
        _commands.AddRange(other._commands);
        _numbers.AddRange(other._numbers);
        return this;
    }

    /// <summary>The points on the outline, one list for each closed or open part.</summary>
    public PointMm[][] OnCurvePoints()
    {
        var parts = new List<PointMm[]>();
        var part = new List<PointMm>();
        var at = 0;
        foreach (var command in _commands)
        {
            at += Arity(command);
            if (command == 'M' && part.Count > 0)
            {
                parts.Add([.. part]);
                part.Clear();
            }

            if (command != 'Z')
            {
                part.Add(new(_numbers[at - 2], _numbers[at - 1]));
            }
        }

        parts.Add([.. part]);
        return [.. parts];
    }

    public bool HasCommandsOf(PathShape other) => _commands.SequenceEqual(other._commands);

    private PathShape Add(char command, params ReadOnlySpan<PointMm> points)
    {
        _commands.Add(command);
        foreach (var point in points)
        {
            _numbers.Add(point.X);
            _numbers.Add(point.Y);
        }

        return this;
    }
}
