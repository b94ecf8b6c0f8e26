using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Physio.Web.Tests.Architecture;

public sealed class SliceTests
{
    private const string Features = "Physio.Web.Features.";

    private static readonly IReadOnlyList<Type> Types = [.. typeof(Program).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith(Features, StringComparison.Ordinal) == true)];

    private static string AreaOf(Type type) => type.Namespace![Features.Length..].Split('.')[0];

    [Fact]
    public void An_area_never_uses_the_types_of_another_area()
    {
        var strangers =
            from type in Types
            from used in UsedBy(type)
            where used.Namespace?.StartsWith(Features, StringComparison.Ordinal) == true && AreaOf(used) != AreaOf(type)
            select $"{type.FullName} uses {used.FullName}";

        Assert.NotEmpty(Types);
        Assert.Empty(strangers.Distinct());
    }

    [Fact]
    public void No_page_holds_a_database_context()
    {
        var components = Types.Where(type => type.IsAssignableTo(typeof(IComponent))).ToList();

        Assert.NotEmpty(components);
        Assert.DoesNotContain(components.SelectMany(UsedBy), used => used.Name.Contains("DbContext", StringComparison.Ordinal) || used.Name == "ClinicContexts");
    }

    [Fact]
    public void Every_form_has_a_validator()
    {
        var forms = Types.Where(type => type.Name.EndsWith("Form", StringComparison.Ordinal) && !type.Name.StartsWith("Load", StringComparison.Ordinal) && type.IsClass && !type.IsAssignableTo(typeof(IComponent))).ToList();
        var validated = Types.SelectMany(type => type.BaseType is { IsGenericType: true } parent && parent.Name.StartsWith("AbstractValidator", StringComparison.Ordinal) ? parent.GetGenericArguments() : []).ToList();

        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.Contains(form, validated));
    }

    private static IEnumerable<Type> UsedBy(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetFields(all).Select(field => field.FieldType)
            .Concat(type.GetProperties(all).Select(property => property.PropertyType))
            .Concat(type.GetConstructors(all).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType))
            .SelectMany(used => used.IsGenericType ? used.GetGenericArguments().Append(used) : [used]);
    }
}
