using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Physio.Domain.Screening;

namespace Physio.Web.Tests.Architecture;

/// <summary>A view can only be built from what the screening has allowed (issue of the promise; H02).</summary>
public sealed partial class ScreenedExerciseTests
{
    private const byte NewObject = 0x73;

    /// <summary>Where exercises are written and tried by admins: nothing there is given to a patient.</summary>
    private static readonly string[] Workshops = ["/Features/Catalog/", "/Features/Bench/"];

    [Fact]
    public void H02_a_screened_exercise_cannot_be_made_outside_the_domain()
    {
        Assert.Empty(typeof(ScreenedExercise).GetConstructors(BindingFlags.Public | BindingFlags.Instance));
        Assert.All(typeof(ScreenedExercise).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>(), friend => Assert.EndsWith(".Tests", friend.AssemblyName, StringComparison.Ordinal));
        Assert.True(typeof(ScreenedExercise).IsSealed);
    }

    [Fact]
    public void H02_only_the_exercise_screening_makes_a_screened_exercise()
    {
        var constructor = typeof(ScreenedExercise).GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance).Single();

        var makers = typeof(ScreenedExercise).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance).OfType<MethodBase>())
            .Where(method => Makes(method, constructor.MetadataToken))
            .Select(method => method.DeclaringType!.FullName)
            .Distinct();

        Assert.Equal([typeof(ExerciseScreening).FullName], makers);
    }

    [Fact]
    public void H02_nobody_makes_objects_past_their_constructors()
    {
        var sources = SourceFiles.Under("src").ToList();

        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, file => file.Text.Contains("GetUninitializedObject", StringComparison.Ordinal));
    }

    [Fact]
    public void H02_no_view_names_an_exercise_that_was_not_screened()
    {
        var views = SourceFiles.Under("src").Where(file => file.Name.EndsWith(".razor", StringComparison.Ordinal) && !Workshops.Any(file.Path.Contains)).ToList();

        Assert.Contains(views, file => file.Name == "ExerciseArticle.razor");
        Assert.DoesNotContain(views, file => Unscreened().IsMatch(file.Text));
    }

    [Fact]
    public void H02_no_component_outside_the_workshops_takes_an_exercise_that_was_not_screened()
    {
        var parameters = new[] { typeof(Program).Assembly, typeof(global::Physio.PatientPages.PhysioPatient).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsAssignableTo(typeof(IComponent)) && !Workshops.Any(folder => $"/{type.Namespace!.Replace('.', '/')}/".Contains(folder, StringComparison.Ordinal)))
            .SelectMany(type => type.GetProperties())
            .Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToList();

        Assert.Contains(parameters, property => property.PropertyType == typeof(ScreenedExercise));
        Assert.DoesNotContain(parameters, property => Unscreened().IsMatch(property.PropertyType.ToString()));
    }

    [Fact]
    public void There_is_one_place_that_decides_on_an_exercise() =>
        Assert.DoesNotContain(
            SourceFiles.Under("src").Where(file => !file.Path.Contains("/Physio.Domain/", StringComparison.Ordinal)),
            file => file.Text.Contains("Verdict.Allowed", StringComparison.Ordinal));

    [Fact]
    public void S53_a_policys_name_is_looked_up_in_one_place()
    {
        var readers = SourceFiles.Under("src")
            .Where(file => !file.Path.Contains("/Physio.Domain/", StringComparison.Ordinal))
            .Where(file => file.Text.Contains("ThresholdPolicy.Shipped", StringComparison.Ordinal)
                || file.Text.Contains("ThresholdPolicy.Strictest", StringComparison.Ordinal)
                || file.Text.Contains("ShippedPolicies.Find", StringComparison.Ordinal))
            .Select(file => file.Name);

        // A new policy may begin with the limits of a shipped one; it decides nothing.
        Assert.Equal(["PolicyQueries.cs", "StartDraft.cs"], readers);
    }

    /// <summary>The catalog's and the plan's own records; their limits may be named.</summary>
    [GeneratedRegex(@"\b(CatalogExercise|PlanItem|PlanContent|ExerciseRevision)\b(?!\.Max)|\.Catalog\.")]
    private static partial Regex Unscreened();

    private static bool Makes(MethodBase method, int constructor)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable.Range(0, Math.Max(0, code.Length - 4)).Any(at => code[at] == NewObject && BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at + 1)) == constructor);
    }
}
